// A Maven project around one plugin, begun as `init` writes it, and how Maven is started.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const jvm = join(root, "maven-plugin/src/main/resources/no/planverk/start/jvm.config");

/** Maven's command; BENCH_MAVEN says otherwise, for instance with another local repository. */
export const maven = [...(process.env.BENCH_MAVEN ?? "mvn -o").split(" "), "-q", "-B"];

export function project(folder, plugins) {
  mkdirSync(join(folder, ".mvn"), { recursive: true });
  cpSync(jvm, join(folder, ".mvn/jvm.config"));
  writeFileSync(join(folder, "pom.xml"), `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>no.planverk.bench</groupId>
  <artifactId>bench</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <name>Bench</name>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins>${plugins}</plugins></build>
</project>
`);
}

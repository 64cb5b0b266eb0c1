import static org.assertj.core.api.Assertions.assertThat

assertThat(new File(basedir, "target")).doesNotExist()
assertThat(new File(basedir, "build.log")).content().contains("[INFO] Hoppa over: planverk.skip=true")
return true

// Loads pieces of the index as scripts: a page opened from the disk may not fetch data.

/** A function from the name of a piece to a promise of what is in it. */
export function loader(folder) {
  const pieces = new Map();
  window.planverkSok = (name, data) => pieces.get(name)?.arrived(data);
  return (name) => {
    if (!pieces.has(name)) pieces.set(name, piece(folder + name + ".js", () => pieces.delete(name)));
    return pieces.get(name).promise;
  };
}

/** A piece on its way; one that does not come may be asked for again. */
function piece(address, forget) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const script = Object.assign(document.createElement("script"), { src: address });
  script.addEventListener("error", () => {
    forget();
    reject(new Error(address));
  });
  document.head.append(script);
  return { promise, arrived: resolve };
}

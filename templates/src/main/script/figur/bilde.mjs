// A figure as a picture for slides: the file beside it, with its title and its signs, on a white field of 1920 by 1080.

const WIDTH = 1920;
const HEIGHT = 1080;
const MARGIN = 40;

/** Saves the picture, and says whether it went; a browser may refuse it for pages opened from a disk. */
export async function savePng(address, name) {
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
    draw(canvas.getContext("2d"), picture);
    const png = await new Promise((done) => canvas.toBlob(done, "image/png"));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(png), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  } catch {
    return false;
  }
}

function draw(paper, picture) {
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, WIDTH, HEIGHT);
  const [wide, high] = [WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN];
  const scale = Math.min(wide / picture.naturalWidth, high / picture.naturalHeight);
  const [width, height] = [picture.naturalWidth * scale, picture.naturalHeight * scale];
  paper.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
}

const LONGEST = 60;

/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  [link.href, link.download] = [address, name];
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The name of a file from what a view is about.
 * @param day such as 2017-11-29
 * @param ending with what stands before its dot: `links.csv`
 */
export function nameFile(title: string, day: string, ending: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return `demarche-${slug === '' ? 'view' : slug}-${day}${ending.includes('.') ? '-' : '.'}${ending}`;
}

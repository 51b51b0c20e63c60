/** Tells whether a click on a link is a plain one, which the page follows itself. With a modifier the browser opens the address, as for any link. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

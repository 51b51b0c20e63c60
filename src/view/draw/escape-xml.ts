/** Writes a text so that it can stand in XML, between tags and in an attribute between quotes. Letters that XML does not allow at all are left out, and halves of letters replaced. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udfff]/gu, '\ufffd');
  return allowed.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

/**
 * Copies the text of a field.
 * @returns whether it was; where the browser does not let the page, the text is selected, so that a key is enough
 */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}

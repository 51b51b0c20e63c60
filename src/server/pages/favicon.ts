/** The sign of the pages: three things, the links between them, and one that stands out. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<path d="M8 23 15 9l10 6" fill="none" stroke="#1f4e79" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
<circle cx="8" cy="23" r="5" fill="#1f4e79"/><circle cx="15" cy="9" r="4" fill="#1f4e79"/><circle cx="25" cy="15" r="5" fill="#c0392b"/>
</svg>
`;

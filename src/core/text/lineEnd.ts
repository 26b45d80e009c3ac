/** How the lines of a text end, where new ones are to fit in. */

export const lineEndOf = (text: string): '\n' | '\r\n' => (text.includes('\r\n') ? '\r\n' : '\n');

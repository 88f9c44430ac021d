const HTML: Readonly<Record<string, string>> = {
  ...{ '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;', '\0': '\uFFFD' },
};

/** As Go's template.HTMLEscaper (https://pkg.go.dev/text/template#HTMLEscapeString). */
export function escapeHtml(text: string): string {
  return text.replaceAll(/["'&<>\0]/g, (one) => HTML[one] ?? one);
}

/** As Go's url.QueryEscape (https://pkg.go.dev/net/url#QueryEscape). */
export function escapeQuery(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

const BACKSLASHED = /[\\'"]/;

/** As Go's template.JSEscapeString: for within a string of JavaScript. */
export function escapeJavaScript(text: string): string {
  return text.replaceAll(/[\\'"<>&=\p{Cc}]/gu, (one) =>
    BACKSLASHED.test(one)
      ? `\\${one}`
      : `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

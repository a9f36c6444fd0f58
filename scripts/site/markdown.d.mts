export function pageOf(
  text: string,
  source: string,
): { title: string; html: string; headings: { id: string; html: string }[]; files: string[] }

// Targets that lead nowhere: no address at all, or one on the computer of whoever wrote the paper.

/** `https://`, `about:blank`, `file:///C:/notat.docx`, `C:\\notat.docx`, `mailto:`, `#`. */
export const DEAD_TARGET =
  /^(?:(?:https?|ftp):\/*|(?:mailto|tel):|#|(?:about|file|javascript|data|blob|cid):.*|[a-z]:[\\/].*|\\\\.*)$/isu

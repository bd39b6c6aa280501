/** Drawings of the studio's buttons (`Icon`). */
export const UP = 'M12 20V5M6 11l6-6 6 6';
export const DOWN = 'M12 4v15M6 13l6 6 6-6';
export const TWICE = 'M9 9h11v11H9zM5 15H4V4h11v1';
export const BIN = 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5';
export const PLUS = 'M12 5v14M5 12h14';
export const UNDO = 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 7';
export const REDO = 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 7';
export const PLAY = 'M7 5l12 7-12 7z';

export const FIELD_DRAGGED = 'application/x-marshrut-field';

/** The corridor the atlas is about; the overview shows the head of its record. */
export const THE_CORRIDOR = 'pechy~cnsgh';

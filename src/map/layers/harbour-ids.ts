/** Hit-test layers of the parts of harbours; apart from the layers themselves, whose code comes with the first plan. */
export const HARBOUR_POINTS = 'harbour-points';
export const HARBOUR_LINES = 'harbour-lines';
export const HARBOUR_AREAS = 'harbour-areas';

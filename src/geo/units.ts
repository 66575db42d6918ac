declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

/** Length in international nautical miles, 1 nmi = 1852 m exactly. */
export type NauticalMiles = Quantity<'nmi'>;

/** Length in kilometres. */
export type Kilometres = Quantity<'km'>;

/** Length in international (statute) miles, 1 mi = 1609.344 m exactly. */
export type Miles = Quantity<'mi'>;

/** Speed in knots, 1 kn = 1 nmi/h. */
export type Knots = Quantity<'kn'>;

/** Elapsed time in hours. */
export type Hours = Quantity<'h'>;

/** Angle in degrees. Bearings are true, clockwise from north, in [0, 360). */
export type Degrees = Quantity<'deg'>;

export const METRES_PER_NAUTICAL_MILE = 1852;
export const METRES_PER_MILE = 1609.344;
const METRES_PER_KILOMETRE = 1000;

export const nauticalMiles = (value: number) => value as NauticalMiles;
export const kilometres = (value: number) => value as Kilometres;
export const miles = (value: number) => value as Miles;
export const knots = (value: number) => value as Knots;
export const hours = (value: number) => value as Hours;
export const degrees = (value: number) => value as Degrees;

export function nauticalMilesToKilometres(distance: NauticalMiles): Kilometres {
  return kilometres((distance * METRES_PER_NAUTICAL_MILE) / METRES_PER_KILOMETRE);
}

export function kilometresToNauticalMiles(distance: Kilometres): NauticalMiles {
  return nauticalMiles((distance * METRES_PER_KILOMETRE) / METRES_PER_NAUTICAL_MILE);
}

export function nauticalMilesToMiles(distance: NauticalMiles): Miles {
  return miles((distance * METRES_PER_NAUTICAL_MILE) / METRES_PER_MILE);
}

export function kilometresToMiles(distance: Kilometres): Miles {
  return miles((distance * METRES_PER_KILOMETRE) / METRES_PER_MILE);
}

export function milesToKilometres(distance: Miles): Kilometres {
  return kilometres((distance * METRES_PER_MILE) / METRES_PER_KILOMETRE);
}

/** Returns the time under way at a constant speed, without port stays. */
export function sailingTime(distance: NauticalMiles, speed: Knots): Hours {
  return hours(distance / speed);
}

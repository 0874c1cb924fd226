/** A length as it is written into a drawing: two decimals at most, in every locale with a point. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100 || 0)

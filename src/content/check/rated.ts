/** Why a position set by hand is refused [G3, C12]. */
export const RATED = 'O*NET rates this trait for this career; only what O*NET leaves out may be set by hand';

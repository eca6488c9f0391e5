/** What a channel of the 256 colours' cube (xterm's 16 to 231) may be. */
const levels = [0, 95, 135, 175, 215, 255];

/**
 * The number of the colour among 256 that is nearest to `#rrggbb`. (chalk's own rounds as if the levels were even, which
 * makes dark colours so pale that they cannot be read on a light ground.)
 */
export const cubeColour = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
		nearest(Number.parseInt(hex.slice(at, at + 2), 16)),
	);
	return 16 + 36 * red + 6 * green + blue;
};

const nearest = (channel: number): number =>
	levels.reduce(
		(best, level, at) => (Math.abs(level - channel) < Math.abs((levels[best] ?? 0) - channel) ? at : best),
		0,
	);

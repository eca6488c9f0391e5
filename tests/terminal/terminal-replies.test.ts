import { describe, expect, it } from 'vitest';
import { terminalReplies } from '../../src/terminal/terminal-replies.ts';

const taken = (...chunks: readonly string[]) => {
	const replies = terminalReplies();
	const all = chunks.map(replies);
	return { keys: all.map(({ keys }) => keys).join(''), events: all.flatMap(({ events }) => events) };
};

describe('terminalReplies', () => {
	it.each([
		['\x1b[<64;10;5M', { kind: 'wheel', turn: -1, column: 9, row: 4 }],
		['\x1b[<65;10;5M', { kind: 'wheel', turn: 1, column: 9, row: 4 }],
		['\x1b[<81;200;90M', { kind: 'wheel', turn: 1, column: 199, row: 89 }],
		['\x1b[<0;1;1M', { kind: 'click', column: 0, row: 0 }],
		['\x1b]11;rgb:1e1e/1e1e/1e1e\x07', { kind: 'background', colour: 'rgb:1e1e/1e1e/1e1e' }],
		['\x1b]11;rgb:ff/ff/ff\x1b\\', { kind: 'background', colour: 'rgb:ff/ff/ff' }],
		['\x1b[?62;22c', { kind: 'attributes' }],
	])('understands %j, and takes it out of the keys', (reply, event) => {
		expect(taken(`j${reply}k`)).toEqual({ keys: 'jk', events: [event] });
	});

	it.each([
		['the end of a click', '\x1b[<0;1;1m'],
		['other buttons', '\x1b[<2;1;1M'],
		['a movement', '\x1b[<35;1;1M'],
	])('takes %s out, and tells nothing of it', (_, reply) =>
		expect(taken(`j${reply}k`)).toEqual({ keys: 'jk', events: [] }));

	it.each([
		'\x1b[<64;10;5M',
		'\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
		'\x1b[?62;22c',
	])('puts %j together wherever it is cut in two after its second sign', reply => {
		for (let at = 2; at < reply.length; at++) {
			const { keys, events } = taken(`j${reply.slice(0, at)}`, `${reply.slice(at)}k`);
			expect([at, keys, events.length]).toEqual([at, 'jk', 1]);
		}
	});

	it.each([
		'\x1b',
		'\x1b[A',
		'\x1bOA',
		'\x1b[5~',
		'đ 习 <0;1;1M',
		'\x1b[200~to Lam\x1b[201~',
		'\x1bx',
	])('leaves the key %j alone', key => expect(taken(key)).toEqual({ keys: key, events: [] }));
});

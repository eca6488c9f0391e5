import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marksFile, openMarks } from '../../src/library/marks.ts';
import { folder } from '../folder.ts';

const file = () => join(folder(), 'state', 'marks.sqlite');

describe('openMarks', () => {
	it('keeps what was read and bookmarked', () => {
		const path = file();
		const marks = openMarks(path);
		marks.mark('2024/beijing', { read: true });
		marks.mark('hanoi', { read: true, bookmarked: true });
		marks.mark('hanoi', { read: false });
		marks.close();
		expect(Object.fromEntries(openMarks(path).all())).toEqual({
			'2024/beijing': { read: true, bookmarked: false },
			hanoi: { read: false, bookmarked: true },
		});
	});

	it('keeps when an article was read, as the index asks it', () => {
		const path = file();
		openMarks(path, () => 1700000000000).mark('hanoi', { read: true });
		const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
		expect({ ...new DatabaseSync(path).prepare('SELECT * FROM marks').get() }).toEqual({
			id: 'hanoi',
			read: 1700000000000,
			bookmarked: null,
		});
	});

	it('is shared by two readers without loss', () => {
		const path = file();
		const [one, other] = [openMarks(path), openMarks(path)];
		one.mark('hanoi', { read: true });
		other.mark('hanoi', { bookmarked: true });
		expect(one.all().get('hanoi')).toEqual({ read: true, bookmarked: true });
		expect(other.all().get('hanoi')).toEqual({ read: true, bookmarked: true });
		one.leave('hanoi', { offset: 1, above: 0 });
		other.leave('beijing', { offset: 2, above: 0 });
		expect([one.place('beijing')?.offset, other.place('hanoi')?.offset]).toEqual([2, 1]);
	});

	it('tells that the other reader has changed something, once', () => {
		const path = file();
		const [one, other] = [openMarks(path), openMarks(path)];
		expect(one.changed()).toBe(false);
		other.mark('hanoi', { read: true });
		expect([one.changed(), one.changed()]).toEqual([true, false]);
		one.mark('hanoi', { read: false });
		expect(one.changed()).toBe(false);
	});

	it('remembers the last 200 queries, each once, the last one first', () => {
		const path = file();
		const marks = openMarks(path, () => 7);
		for (const query of ['trade', 'rail', '  ', 'trade']) marks.remember(query);
		expect(openMarks(path).history()).toEqual(['trade', 'rail']);
		for (let at = 0; at < 250; at++) marks.remember(`query ${at}`);
		expect(marks.history()).toHaveLength(200);
		expect(marks.history()[0]).toBe('query 249');
	});

	it('keeps where the last 1,000 articles were left that were not read to their end', () => {
		const path = file();
		const marks = openMarks(path, () => 7);
		marks.leave('beijing', { offset: 900, above: 0 });
		marks.leave('hanoi', { offset: 120, above: 1 });
		marks.leave('beijing', null);
		expect(openMarks(path).place('hanoi')).toEqual({ offset: 120, above: 1 });
		expect(openMarks(path).place('beijing')).toBeNull();
		for (let at = 0; at < 999; at++) marks.leave(`article ${at}`, { offset: at, above: 0 });
		expect(marks.place('hanoi')).not.toBeNull();
		marks.leave('one more', { offset: 1, above: 0 });
		expect(marks.place('hanoi')).toBeNull();
	});

	it('lets nobody else see them', () => {
		const path = file();
		openMarks(path);
		expect(statSync(path).mode & 0o077).toBe(0);
		expect(statSync(join(path, '..')).mode & 0o077).toBe(0);
	});

	it('goes on without a file that is none of its own, and leaves it', () => {
		const path = join(
			folder({ 'marks.sqlite': 'no database at all, but long enough to be looked at'.repeat(40) }),
			'marks.sqlite',
		);
		const before = readFileSync(path);
		const marks = openMarks(path);
		marks.mark('hanoi', { bookmarked: true });
		marks.remember('trade');
		marks.leave('hanoi', { offset: 7, above: 0 });
		expect(marks.place('hanoi')).toEqual({ offset: 7, above: 0 });
		expect(marks.all().get('hanoi')).toEqual({ read: false, bookmarked: true });
		expect(marks.history()).toEqual(['trade']);
		expect(marks.changed()).toBe(false);
		expect(marks.problem()).toBe(
			`marks are not kept, ${path}: file is not a database; move it away and a new one is made`,
		);
		marks.close();
		expect(readFileSync(path)).toEqual(before);
	});

	it('goes on when the file breaks while it is open', () => {
		const path = file();
		const marks = openMarks(path);
		marks.mark('hanoi', { read: true });
		const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
		new DatabaseSync(path).exec('DROP TABLE marks');
		marks.mark('beijing', { read: true });
		expect(marks.problem()).toContain(`marks are not kept, ${path}: no such table: marks`);
		expect([...marks.all().keys()]).toEqual(['hanoi', 'beijing']);
	});

	it('goes on where there is a file in the place of its folder', () => {
		const dir = folder();
		writeFileSync(join(dir, 'state'), '');
		const marks = openMarks(join(dir, 'state', 'marks.sqlite'));
		marks.mark('hanoi', { read: true });
		expect(marks.all().get('hanoi')?.read).toBe(true);
		expect(marks.problem()).toMatch(/^marks are not kept, .*marks\.sqlite: \w/);
	});
});

describe('marksFile', () => {
	it('is one for a folder, however its path is written', () => {
		const dir = folder();
		expect(marksFile('/state', `${dir}/../${dir.split('/').at(-1)}`)).toBe(marksFile('/state', dir));
		expect(marksFile('/state', dir)).toMatch(/^\/state\/f\w+-[\da-f]{12}\.sqlite$/);
	});

	it('is another one for each folder', () =>
		expect(marksFile('/state', '/a/news')).not.toBe(marksFile('/state', '/b/news')));
});

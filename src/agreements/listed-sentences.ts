import { type Span, sentences } from '../article/sentences.ts';
import { isCapital, wordsOf } from '../people/words.ts';
import { marksIn } from './triggers.ts';

const marker = /^(?:\(?(?:\d{1,3}|[ivx]{1,5}|[a-z])[.)]|\(\w{1,4}\)|[-•–*])\s+/;
const longestMarker = 12;

/** Nothing longer is a sentence: what is, is a table or no text at all. */
const longestSentence = 6000;

/** The sentences of a body without their list marks; "We agreed to:" holds the list below it. */
export const listedSentences = function* (body: string): Generator<Span> {
	const spans = sentences(body);
	for (let at = 0; at < spans.length; at++) {
		const { start = 0, end = 0 } = spans[at] ?? {};
		let last = end;
		if (body[end - 1] === ':' && end - start < longestSentence && hasVerb(body.slice(start, end))) {
			const next = spans[at + 1];
			const style = next && !isWhole(body, next) ? markerStyle(body, next.start) : '';
			for (let next = spans[at + 1]; next && style !== ''; next = spans[at + 1]) {
				if (markerStyle(body, next.start) !== style || !isBlank(body, last, next.start)) break;
				if (next.end - start > longestSentence) break;
				last = next.end;
				at++;
			}
		}
		if (last - start < longestSentence) yield { start: start + markerLength(body, start), end: last };
	}
};

/** "1. The Presidents noted the state of relations.": an item that is a sentence of its own is no part of the one above. */
const isWhole = (body: string, { start, end }: Span): boolean =>
	withSubject.test(body.slice(start + markerLength(body, start), end));
const withSubject =
	/^(?:The|Both|They|We|In|On|With)\s(?:[\w’'-]+,?\s){0,6}?(?:\p{Ll}{3,}ed|will|shall|have|has|are|is|were|was)\s.*\.$/su;

const hasVerb = (text: string): boolean => marksIn(text, wordsOf(text), 0).length > 0;

const markerLength = (body: string, start: number): number =>
	mayBeMarked(body, start) ? (marker.exec(body.slice(start, start + longestMarker))?.[0].length ?? 0) : 0;

/** Cheap to see: a mark is no longer than four letters, and no mark begins with a capital. */
const mayBeMarked = (body: string, start: number): boolean => !isCapital(body, start);

/** "(a)", "1." and "-" are three styles; a list has one. Empty where no mark stands. */
const markerStyle = (body: string, start: number): string =>
	body
		.slice(start, start + markerLength(body, start))
		.replace(/\d+/g, '1')
		.replace(/[a-z]+/g, 'a')
		.trim();

const isBlank = (body: string, start: number, end: number): boolean => body.slice(start, end).trim() === '';

import type { BriefingContent, Slide, SlideKind } from '@/lib/briefing/briefing';

let made = 0;

/** A slide of a kind with these views, not frozen yet. */
export function slideOf(kind: SlideKind, views: string[] = [], more: Partial<Slide> = {}): Slide {
  made += 1;
  const own = views.map((view) => ({ view, frozen: null, kept: null }));
  return { id: `s${made}`, kind, headline: null, text: null, note: null, views: own, ...more };
}

/** A briefing in Chinese, without slides unless some are given. */
export function briefingOf(more: Partial<BriefingContent> = {}): BriefingContent {
  return { title: '两大动力', subtitle: '川渝毗邻地区', date: '2026-11-24', language: 'zh', slides: [], ...more };
}

import { notFound } from 'next/navigation';

/** Every other path in a language: not found, within the page's frame. */
export default function Rest() {
  notFound();
}

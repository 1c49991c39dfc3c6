import { DrawingPlace } from '@/components/charts/draw/drawing-place';
import { keepDrawing } from '@/components/charts/draw/drawings';
import { ScrollBox } from '@/components/ui/scroll-box';
import { GridKeys } from './grid-keys';

/** A grid written as markup, so that it is sent once; wide ones are scrolled, and arrow keys walk its links. */
export function Grid({ html, label, keys }: { html: string; label: string; keys: string }) {
  return (
    <ScrollBox label={label}>
      <GridKeys keys={keys}>
        <DrawingPlace drawing={keepDrawing(html)} className="coverage" open />
      </GridKeys>
    </ScrollBox>
  );
}

import type { Point } from './shapes';

/**
 * The middle of a label in map units and the room for its width, laid by hand: it may reach over a county line, never
 * over the provincial one.
 */
type Spot = { at: Point; room: number };

/** From the end in the unit to the near edge and middle height of a label set free outside; no room is all room. */
export type Leader = { from: Point; to: Point; align: 'left' | 'right' | 'center'; room?: number };

/** Where a unit is labelled: in the first spot that is wide enough, else outside, else nowhere. */
export type LabelPlace = Spot & { wide?: Spot; leader?: Leader };

export const labelPlaces: Readonly<Record<string, LabelPlace>> = {
  // Chongqing
  500101: { at: [725, 377], room: 114 },
  500111: { at: [270, 577], room: 50 },
  500112: { at: [441, 555], room: 50 },
  500115: { at: [497, 533], room: 44, leader: { from: [530, 536], to: [572, 556], align: 'left' } },
  500116: { at: [346, 690], room: 84 },
  500117: { at: [359, 502], room: 76 },
  500118: { at: [284, 655], room: 44, leader: { from: [306, 622], to: [304, 562], align: 'left', room: 86 } },
  500152: { at: [274, 486], room: 36, wide: { at: [278, 491], room: 63 } },
  500153: { at: [227, 627], room: 34, wide: { at: [231, 621], room: 82 } },
  500154: { at: [711, 272], room: 76 },
  500155: { at: [609, 384], room: 78 },
  500229: { at: [801, 150], room: 100 },
  500231: { at: [552, 474], room: 46, leader: { from: [566, 462], to: [616, 470], align: 'left' } },
  // Sichuan
  510521: { at: [212, 692], room: 72 },
  510522: { at: [264, 776], room: 56, leader: { from: [246, 786], to: [212, 796], align: 'right' } },
  510903: { at: [232, 405], room: 24, leader: { from: [216, 402], to: [146, 384], align: 'right' } },
  510904: { at: [190, 437], room: 40, leader: { from: [162, 436], to: [116, 430], align: 'right' } },
  510921: { at: [246, 364], room: 36, leader: { from: [232, 362], to: [180, 338], align: 'right' } },
  511011: { at: [165, 574], room: 36, leader: { from: [146, 576], to: [104, 572], align: 'right' } },
  511083: { at: [168, 648], room: 30, leader: { from: [154, 648], to: [112, 656], align: 'right' } },
  511621: { at: [368, 400], room: 62 },
  511622: { at: [356, 442], room: 30, leader: { from: [318, 428], to: [318, 344], align: 'center' } },
  511623: { at: [483, 459], room: 60 },
  511681: { at: [439, 440], room: 14, leader: { from: [444, 434], to: [444, 330], align: 'center' } },
  511703: { at: [549, 302], room: 70 },
  511722: { at: [628, 204], room: 110 },
  511723: { at: [631, 292], room: 34, wide: { at: [623, 300], room: 57 } },
  511724: { at: [521, 380], room: 62 },
  511781: { at: [638, 128], room: 110 },
  512021: { at: [193, 524], room: 92 },
};

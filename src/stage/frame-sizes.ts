/** How large figures and props are made for a layout: as large as they are drawn at most, so that nothing is blurred and nothing wasted. */
import type { DeskLayout } from './desk-layout.ts'
import type { FrameSizes } from './figure-frames.ts'
import { RISE, queueSlots } from './queue-slots.ts'

export function frameSizes(layout: DeskLayout, waiting: number, resolution: number): FrameSizes {
  const slots = queueSlots(layout.zone, waiting)
  const nearest = slots[0] ?? queueSlots(layout.zone, 1)[0]
  const widest = Math.max(nearest?.width ?? layout.zone.largest, slots.at(-1)?.width ?? 0)
  const station = layout.stations[0]
  const px = (css: number): number => Math.max(1, Math.round(css * resolution))
  return {
    queue: px(widest),
    counter: px(layout.counter.width),
    call: station === undefined ? 0 : px(layout.call.width),
    line: station === undefined ? 0 : px(station.caller.width),
    skirt: Math.max(layout.manager === null ? 0 : 1, ...slots.map((slot) => slot.row)) * RISE,
    props: {
      bar: { width: px(nearest?.bar.width ?? 60), height: px(nearest?.bar.height ?? 8) },
      mark: px(widest * 0.23),
      queueProp: px(Math.max(widest * 0.5, 20)),
      counterProp: px(layout.counter.width * 0.42),
      clock: layout.clock === null ? 0 : px(layout.clock.width / 2),
      floor: {
        ...(station === undefined ? {} : { telephone: px(station.telephone.width), badge: px(layout.call.width * 0.3), hold: px(station.caller.width) }),
        ...(layout.board === null ? {} : { signature: px(layout.board.width / 3) }),
        ...(layout.lunch === null ? {} : { lunch: px(layout.lunch.width) }),
      },
      ticket: layout.ticket === null ? null : { width: px(layout.ticket.width), height: px(layout.ticket.height) },
    },
  }
}

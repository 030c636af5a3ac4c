import { blankText, HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import { factAttributes } from './fact-attributes.js';
import type { Handler } from './handler.js';

/** 文字: text. */
export const text: Handler<'text'> = ({ value }) => escapeHtml(value);

/** 数据引用: the figure as printed, with its exact value beside it. */
export const factMention: Handler<'factMention'> = ({ fact: id, value }, { facts }) => {
  const fact = facts.get(id);
  // `<data>` must have a value, and a mention without its fact has none.
  return fact === undefined
    ? element('span', escapeHtml(value), { class: HTML_CLASSES.fact, [HTML_ATTRIBUTES.fact]: id })
    : element('data', escapeHtml(value), factAttributes(fact));
};

/** 待补: a highlighted place that says what is wanted. */
export const blank: Handler<'blank'> = (node) => {
  const { id, label, unit, office, indicator } = node;
  const hint = [`待补：${label}`, unit && `单位：${unit}`, office && `提供单位：${office}`];
  return element('mark', escapeHtml(blankText(node)), {
    class: HTML_CLASSES.blank,
    [HTML_ATTRIBUTES.blank]: id,
    [HTML_ATTRIBUTES.indicator]: indicator,
    [HTML_ATTRIBUTES.unit]: unit,
    [HTML_ATTRIBUTES.office]: office,
    title: hint.filter(Boolean).join('；'),
  });
};

import type { Rule } from '../geo-files.ts';
import { accuracyClassOf } from '../../../src/domain/place/accuracy-class-of.ts';

const SAYS_LABEL_POINT = { zh: /标注点|标签点|示意点/, en: /label point/i };

/** A location that only labels an area says so, in its shape or in its method. */
export const checkAccuracy: Rule = ({ features }) =>
  features.flatMap(({ file, path, feature }) => {
    const { location } = feature.properties;
    if (location === null || accuracyClassOf(location.accuracyMeters) !== 'area') return [];
    const { shape, method } = location;
    const saysSo = SAYS_LABEL_POINT.zh.test(method.zh) && SAYS_LABEL_POINT.en.test(method.en);
    if (shape.kind === 'stand-in' || saysSo) return [];
    return [
      {
        severity: 'warning',
        file,
        id: feature.id,
        path: `${path}.properties.location`,
        message: `Known only to ${location.accuracyMeters} m, but drawn as the place itself`,
        hint: 'Make the shape a stand-in, or say in "method" that it is a label point (标注点).',
      },
    ];
  });

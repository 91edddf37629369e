/**
 * The borders of municipalities as a TopoJSON topology with one object; `id` of a shape is its NIS code. Its geometries are opaque
 * here: only the map decodes them.
 */
export interface MunicipalTopology {
  readonly type: "Topology";
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] } | undefined;
  readonly bbox?: readonly number[] | undefined;
  readonly objects: {
    readonly municipalities: { readonly type: "GeometryCollection"; readonly geometries: readonly unknown[] };
  };
}

"""The same classification by the workers of a Dask cluster; an optional part, `jellygui[cluster]`.

Imported only where a cluster is asked for.
"""

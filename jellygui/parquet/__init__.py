"""Results of classification in Arrow: as they travel, and as Parquet tables of any size."""

"""Fine-tuning, pruning, evaluation and export: the only part that imports torch."""

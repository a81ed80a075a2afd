"""The Photos page: the grid, the large preview, and correcting by keyboard."""

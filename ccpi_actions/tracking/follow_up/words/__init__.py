"""The words that tell one matter from another: stems, words that count as one, fields of business."""

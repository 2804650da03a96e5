"""What stations, centre, trustees and auditors agree on: messages, keys, and the rules of a ballot."""

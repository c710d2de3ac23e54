package relay;

class RelayTest {}

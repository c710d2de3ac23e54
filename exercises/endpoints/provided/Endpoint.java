package endpoints.provided;

/** The code behind one path of the web site. There are two kinds, and a framework has to treat each rightly. */
public sealed interface Endpoint permits AsyncEndpoint, BlockingEndpoint {}

package blockingcall.provided;

/**
 * A visitor of the web site asks where a parcel is.
 *
 * @param visitor who asks
 * @param parcel the number of the parcel
 */
public record Request(String visitor, String parcel) {}

package cases.provided;

public interface Depot {
    @Blocking
    String find(String parcel);

    String name();
}

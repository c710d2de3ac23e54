package demo;

public interface Kitchen {
    String cook(String order);
}

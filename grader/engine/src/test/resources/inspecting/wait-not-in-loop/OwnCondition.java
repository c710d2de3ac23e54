package cases;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

class OwnCondition implements Condition {
    private final Condition inner;
    private int calls;

    OwnCondition(Condition inner) {
        this.inner = inner;
    }

    @Override
    public void await() throws InterruptedException {
        if (calls++ >= 0) {
            inner.await();
        }
    }

    @Override
    public void awaitUninterruptibly() {
        inner.awaitUninterruptibly();
    }

    @Override
    public long awaitNanos(long nanos) throws InterruptedException {
        return inner.awaitNanos(nanos);
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return inner.await(time, unit);
    }

    @Override
    public boolean awaitUntil(Date end) throws InterruptedException {
        return inner.awaitUntil(end);
    }

    @Override
    public void signal() {
        inner.signal();
    }

    @Override
    public void signalAll() {
        inner.signalAll();
    }
}

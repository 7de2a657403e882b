.class public Landroidx/work/PeriodicWorkRequest$Builder;
.super Ljava/lang/Object;
.source "PeriodicWorkRequest.java"

.field private final workerClass:Ljava/lang/Class;
.field private final interval:J

.method public constructor <init>(Ljava/lang/Class;JLjava/util/concurrent/TimeUnit;)V
    .registers 7
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/PeriodicWorkRequest$Builder;->workerClass:Ljava/lang/Class;
    invoke-virtual {p4, p2, p3}, Ljava/util/concurrent/TimeUnit;->toMillis(J)J
    move-result-wide v0
    iput-wide v0, p0, Landroidx/work/PeriodicWorkRequest$Builder;->interval:J
    return-void
.end method

.method public build()Landroidx/work/PeriodicWorkRequest;
    .registers 3
    new-instance v0, Landroidx/work/PeriodicWorkRequest;
    iget-object v1, p0, Landroidx/work/PeriodicWorkRequest$Builder;->workerClass:Ljava/lang/Class;
    invoke-virtual {v1}, Ljava/lang/Class;->getName()Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, v1}, Landroidx/work/PeriodicWorkRequest;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

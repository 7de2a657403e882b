.class public Landroidx/work/PeriodicWorkRequest;
.super Landroidx/work/WorkRequest;
.source "PeriodicWorkRequest.java"

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0, p1}, Landroidx/work/WorkRequest;-><init>(Ljava/lang/String;)V
    return-void
.end method

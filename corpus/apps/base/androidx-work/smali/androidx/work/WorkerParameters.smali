.class public Landroidx/work/WorkerParameters;
.super Ljava/lang/Object;
.source "WorkerParameters.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.class public Lcom/google/android/gms/common/Feature;
.super Ljava/lang/Object;

.method public run()V
    .registers 1
    return-void
.end method

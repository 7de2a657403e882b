.class public Lorg/apache/cordova/CordovaActivity;
.super Ljava/lang/Object;

.method public run()V
    .registers 1
    return-void
.end method

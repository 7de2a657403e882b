.class public interface abstract Lcn/example/app/DeviceStage;
.super Ljava/lang/Object;
.source "DeviceStage.java"

.method public abstract device(Ljava/lang/String;)V
.end method

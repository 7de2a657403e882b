.class public interface abstract Lcn/example/app/Receiver;
.super Ljava/lang/Object;
.source "Receiver.java"

.method public abstract take(ILjava/lang/Object;)Z
.end method

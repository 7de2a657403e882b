.class public interface abstract Lcn/example/app/Callback;
.super Ljava/lang/Object;
.source "Callback.java"

.method public abstract onLoaded()V
.end method

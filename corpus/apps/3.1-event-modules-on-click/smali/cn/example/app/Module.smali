.class public interface abstract Lcn/example/app/Module;
.super Ljava/lang/Object;
.source "Module.java"

.method public abstract onEvent(ILandroid/content/Context;)V
.end method

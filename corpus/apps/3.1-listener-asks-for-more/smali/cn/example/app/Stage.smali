.class public interface abstract Lcn/example/app/Stage;
.super Ljava/lang/Object;
.source "Stage.java"

.method public abstract ready()V
.end method

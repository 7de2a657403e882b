.class public interface abstract Lcom/alibaba/android/arouter/facade/template/IRouteGroup;
.super Ljava/lang/Object;
.source "IRouteGroup.java"

.method public abstract loadInto(Ljava/util/Map;)V
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Ljava/util/Map",
            "<",
            "Ljava/lang/String;",
            "Lcom/alibaba/android/arouter/facade/model/RouteMeta;",
            ">;)V"
        }
    .end annotation
.end method

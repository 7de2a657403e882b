.class public Lkotlinx/coroutines/GlobalScope;
.super Ljava/lang/Object;
.source "GlobalScope.java"
.implements Lkotlinx/coroutines/CoroutineScope;

.field public static final INSTANCE:Lkotlinx/coroutines/GlobalScope;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lkotlinx/coroutines/GlobalScope;
    invoke-direct {v0}, Lkotlinx/coroutines/GlobalScope;-><init>()V
    sput-object v0, Lkotlinx/coroutines/GlobalScope;->INSTANCE:Lkotlinx/coroutines/GlobalScope;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
